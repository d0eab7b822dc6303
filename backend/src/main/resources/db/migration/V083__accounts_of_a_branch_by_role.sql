-- Those who hold an office in a branch, among the doors of all its members.
alter table account add key account_by_branch_role (branch_id, role, username, id);
