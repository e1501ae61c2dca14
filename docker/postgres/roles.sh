#!/bin/sh
# Runs once, when the volume is empty: one role and its databases for Suqiu, one for Temporal. Neither may see the other's.
set -eu

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  -v suqiu="$SUQIU_DB_PASSWORD" -v temporal="$TEMPORAL_DB_PASSWORD" <<'SQL'
CREATE ROLE suqiu LOGIN PASSWORD :'suqiu';
CREATE ROLE temporal LOGIN CREATEDB PASSWORD :'temporal';
CREATE DATABASE suqiu OWNER suqiu;
REVOKE CONNECT ON DATABASE suqiu FROM PUBLIC;
SQL
