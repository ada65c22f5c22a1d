-- SPDX-License-Identifier: EUPL-1.2
--
-- Functions that decide dossiers in JSON, for CREATE EXTENSION bijstand.
--
--   bijstand_decide(dossier, date [, policy])        the decision as JSON
--   bijstand_right(dossier, date [, policy])         'yes', 'no' or 'unknown'
--   bijstand_amount_cents(dossier, date [, policy])  whole cents, NULL while the amount is not known
--   bijstand_missing(dossier, date [, policy])       what to ask for, in the order of asking
--
-- dossier and policy are text, json or jsonb; of a text and a json an error tells the line. NULL in, NULL out. The
-- functions are STABLE, since a later version of the library knows more law and more amounts.

\echo Use "CREATE EXTENSION bijstand" to load this file. \quit

CREATE FUNCTION bijstand_decide(dossier text, day date, policy text DEFAULT '{}') RETURNS json
  AS 'MODULE_PATHNAME', 'pg_bijstand_decide' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION bijstand_decide(dossier json, day date, policy json DEFAULT '{}') RETURNS json
  AS 'MODULE_PATHNAME', 'pg_bijstand_decide' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION bijstand_decide(dossier jsonb, day date, policy jsonb DEFAULT '{}') RETURNS json
  AS 'SELECT @extschema@.bijstand_decide(dossier::text, day, policy::text)' LANGUAGE SQL STABLE STRICT PARALLEL SAFE;

CREATE FUNCTION bijstand_right(dossier text, day date, policy text DEFAULT '{}') RETURNS text
  AS 'MODULE_PATHNAME', 'pg_bijstand_right' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION bijstand_right(dossier json, day date, policy json DEFAULT '{}') RETURNS text
  AS 'MODULE_PATHNAME', 'pg_bijstand_right' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION bijstand_right(dossier jsonb, day date, policy jsonb DEFAULT '{}') RETURNS text
  AS 'SELECT @extschema@.bijstand_right(dossier::text, day, policy::text)' LANGUAGE SQL STABLE STRICT PARALLEL SAFE;

CREATE FUNCTION bijstand_amount_cents(dossier text, day date, policy text DEFAULT '{}') RETURNS bigint
  AS 'MODULE_PATHNAME', 'pg_bijstand_amount_cents' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION bijstand_amount_cents(dossier json, day date, policy json DEFAULT '{}') RETURNS bigint
  AS 'MODULE_PATHNAME', 'pg_bijstand_amount_cents' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION bijstand_amount_cents(dossier jsonb, day date, policy jsonb DEFAULT '{}') RETURNS bigint
  AS 'SELECT @extschema@.bijstand_amount_cents(dossier::text, day, policy::text)' LANGUAGE SQL STABLE STRICT PARALLEL SAFE;

CREATE FUNCTION bijstand_missing(dossier text, day date, policy text DEFAULT '{}') RETURNS text[]
  AS 'MODULE_PATHNAME', 'pg_bijstand_missing' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION bijstand_missing(dossier json, day date, policy json DEFAULT '{}') RETURNS text[]
  AS 'MODULE_PATHNAME', 'pg_bijstand_missing' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION bijstand_missing(dossier jsonb, day date, policy jsonb DEFAULT '{}') RETURNS text[]
  AS 'SELECT @extschema@.bijstand_missing(dossier::text, day, policy::text)' LANGUAGE SQL STABLE STRICT PARALLEL SAFE;
