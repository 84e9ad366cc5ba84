-- Parts the tables of notices into 16 partitions each, by the hash of tenant and identifier. PostgreSQL 15 or later; no other database.
--
-- For whom: millions of notices, or history that makes vacuuming, reindexing or backing up one table too long. A notice, its revisions and its keys lie in
-- partitions of the same number, so that whatever asks for one notice touches one partition of each table. Fewer notices gain nothing by it.
--
-- How: run it once, in one transaction (psql -1), or in a migration of your own after the one that creates the tables:
--
--     protected override void Up(MigrationBuilder migrationBuilder) =>
--         migrationBuilder.Sql(File.ReadAllText("partitions.postgresql.sql"));
--
-- Rows that are there are kept; the tables are locked meanwhile, and there must be room for them twice. Nothing changes for the library or for the model of
-- Entity Framework, which knows no partitions: names of tables, columns, keys and indexes stay. With a prefix, schema, or columns and indexes of your own,
-- change the names and add what is yours. To go back, create the tables anew from the model and copy the rows.

lock table notice_heads, notice_revisions, notice_keys in access exclusive mode;

-- The names of keys and indexes are wanted by the new tables.
alter table notice_keys drop constraint fk_notice_keys_heads, drop constraint pk_notice_keys;
alter table notice_revisions drop constraint fk_notice_revisions_heads, drop constraint pk_notice_revisions;
alter table notice_heads drop constraint pk_notice_heads;
drop index ix_notice_keys_kind_value;
drop index ix_notice_heads_judged_as_of;
alter table notice_heads rename to notice_heads_before;
alter table notice_revisions rename to notice_revisions_before;
alter table notice_keys rename to notice_keys_before;

create table notice_heads (like notice_heads_before including all) partition by hash (tenant, id);
create table notice_revisions (like notice_revisions_before including all) partition by hash (tenant, id);
create table notice_keys (like notice_keys_before including all) partition by hash (tenant, id);

do $$
begin
    for part in 0..15 loop
        execute format('create table notice_heads_%1$s partition of notice_heads for values with (modulus 16, remainder %1$s)', part);
        execute format('create table notice_revisions_%1$s partition of notice_revisions for values with (modulus 16, remainder %1$s)', part);
        execute format('create table notice_keys_%1$s partition of notice_keys for values with (modulus 16, remainder %1$s)', part);
    end loop;
end $$;

insert into notice_heads select * from notice_heads_before;
insert into notice_revisions select * from notice_revisions_before;
insert into notice_keys select * from notice_keys_before;

alter table notice_heads add constraint pk_notice_heads primary key (tenant, id);
alter table notice_revisions add constraint pk_notice_revisions primary key (tenant, id, revision);
alter table notice_keys add constraint pk_notice_keys primary key (tenant, id, kind, value);
alter table notice_revisions add constraint fk_notice_revisions_heads foreign key (tenant, id) references notice_heads (tenant, id) on delete restrict;
alter table notice_keys add constraint fk_notice_keys_heads foreign key (tenant, id) references notice_heads (tenant, id) on delete cascade;
create index ix_notice_heads_judged_as_of on notice_heads (judged_as_of);
create index ix_notice_keys_kind_value on notice_keys (kind, value, tenant, id);

drop table notice_keys_before, notice_revisions_before, notice_heads_before;
analyze notice_heads, notice_revisions, notice_keys;
