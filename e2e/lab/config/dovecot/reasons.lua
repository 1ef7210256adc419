-- Answers a login by its user name, with the results that Dovecot's authentication knows besides right and wrong.
local refusals = {
  disabled = dovecot.auth.PASSDB_RESULT_USER_DISABLED,
  expired = dovecot.auth.PASSDB_RESULT_PASS_EXPIRED,
  backend = dovecot.auth.PASSDB_RESULT_INTERNAL_FAILURE,
}

function auth_passdb_lookup(request)
  local name = string.match(request.user, '^([^@]+)')
  if name == 'patience' then
    os.execute('sleep 6') -- the password is right, and it takes long to find out
    return dovecot.auth.PASSDB_RESULT_OK, 'password=lab-patience'
  end
  if refusals[name] then
    return refusals[name], ''
  end
  return dovecot.auth.PASSDB_RESULT_USER_UNKNOWN, ''
end
