-- A stored response to a command had the whole task with the customer's name, phone and place. New
-- ones have none; this removes it from those that are there. The version before works on it: it
-- repeats a stored response without the task.
update idempotent_answer
set body = (body::jsonb - 'task')::text
where operation like 'POST /workorders/%' and body like '%"task"%';
