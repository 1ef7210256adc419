// The letters that nearly every page needs, fetched with the page itself; those of other scripts come when a page has them.
import localFont from 'next/font/local';

/** Its class sets `--font-latin`, the first of `--font-sans`. One axis, of weight: that of optical sizes is half as much again. */
export const latinFont = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-latin',
  display: 'swap',
  // As in the fontsource's own sheet.
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});
