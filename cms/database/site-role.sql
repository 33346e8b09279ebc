-- Run once, by psql, on an empty PostgreSQL: the CMS owns its database, and may nothing beside it.
\getenv password POSTGRES_PASSWORD
create role site login password :'password';
create database site owner site;
