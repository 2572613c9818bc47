-- Photographs as iPhones take them.
alter table document drop constraint document_media_type_check;
alter table document add constraint document_media_type_check
    check (media_type in ('JPEG', 'PNG', 'WEBP', 'TIFF', 'HEIC', 'PDF'));
