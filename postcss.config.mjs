// Tailwind 4 turns app/theme.css into the style sheet.
export default { plugins: { '@tailwindcss/postcss': {} } };
