-- The parts of a project, which are asked for whenever a project comes into a plan (整体与部分).

CREATE INDEX project_by_parent ON project_version (parent_id)
    WHERE until = 9223372036854775807 AND parent_id IS NOT NULL;
