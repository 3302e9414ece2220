-- Two projects may have the same name where each has a national code of its own.

DROP INDEX project_by_name;
CREATE INDEX project_by_name ON project_version (name_key, until);
CREATE UNIQUE INDEX project_by_name_without_code ON project_version (name_key)
    WHERE until = 9223372036854775807 AND code IS NULL;
