#!/bin/sh
# Makes the two roles at the first start: the owner migrates, the application is held by row-level security.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v app="$APP_PASSWORD" -v owner="$OWNER_PASSWORD" <<'SQL'
create role weerzien_owner login nosuperuser nobypassrls password :'owner';
create role weerzien_app login nosuperuser nobypassrls password :'app';
create database weerzien owner weerzien_owner;
SQL
