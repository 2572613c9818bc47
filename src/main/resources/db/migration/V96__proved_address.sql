-- An e-mail address is used once somebody who reads its mails opened the link that was sent there, at most once and within
-- its time.
alter table notice_preference
    add column proved_at   timestamptz,
    add column proof_id    uuid unique,
    add column proof_token text unique check (proof_token ~ '^[A-Za-z0-9_-]{22}$'),
    add column proof_until timestamptz,
    add check (num_nulls(proof_id, proof_token, proof_until) in (0, 3)),
    add check (mail_address is not null or proved_at is null and proof_id is null),
    add check (proved_at is null or proof_id is null);
