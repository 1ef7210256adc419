// DKIM key records for the practice zones: public keys only, nothing is ever signed with them.

/** RSA 2048, as RFC 8301 3.2 asks of signers. */
export const HEALTHY_DKIM_KEY =
  'v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoRHAvpklSKFDDZMqtk5pW9TNoCO87GCMZY3yGpiakZaVHuxDnwUFOzOvNHOUg45LRVcl3XAFYNaagtgNTE3cgpfTALSLh5dTqZtNBBeHOvC0vjqjs8pUTkj3QoQwKHewI5NwqlmshhAPtBwzKgMx1YIVUcsituexN7X5eHpCMkv2Dc9HKURYPV+TV0+P2S8SLMGNuI9a5ltPvw8/7so08SUiIFh97VWAr5T9tlJ8Wxr5TTQHhVPSvi4z9ijzWlrRYJmtO1/uRhoypiDkUbXfi2aaFuAO1TWXm0zmY3rdFvK4rEducATE+UeCQFVxG3J5TBcvu5FEe0p/SkAp1Eny3QIDAQAB';

/** RSA 1024: still verified everywhere, weaker than RFC 8301 3.2 asks. */
export const WEAK_DKIM_KEY =
  'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDBVJmiPhKQ0muj8tg01SsB5XU9Ae7Z0ralR4OGKa4Ygze/yprazQuX4K45umysHnND/V0zZKGV3J082PwjFNvWCxROLx54k40ZL4qNGyGiMoDCMYsInn3csQONNNXbZLTrdY1QFrvzr/0CF8LR+Ssaz9aMS3eje08uerO5tKkGmwIDAQAB';
