package nl.weerzien.document.store;

import static nl.weerzien.document.store.DocumentRow.time;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.weerzien.document.Confirmed.SetAside;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Documents;
import nl.weerzien.family.PartialDate;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The half of [Documents] that writes down what people say. It only ever adds.
abstract class JdbcConfirmations implements Documents {
    private final JdbcClient database;

    JdbcConfirmations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void confirmKind(DocumentId id, DocumentKind kind, AccountId by, Instant at) {
        state(id, kind.code(), null, null, null, by, at);
    }

    @Override
    public void confirmLanguage(DocumentId id, String language, AccountId by, Instant at) {
        state(id, null, language, null, null, by, at);
    }

    @Override
    public void markTranslation(DocumentId id, @Nullable DocumentId original, AccountId by, Instant at) {
        state(id, null, null, original != null, original == null ? null : original.value(), by, at);
    }

    private void state(
            DocumentId id,
            @Nullable String kind,
            @Nullable String language,
            @Nullable Boolean isTranslation,
            @Nullable UUID translates,
            AccountId by,
            Instant at) {
        database.sql("""
                        insert into document_statement (case_id, document_id, kind, language, is_translation, translates,
                            account_id, said_at)
                        select case_id, id, :kind, :language, :translation, :translates, :by, :at
                        from document where id = :id""")
                .param("kind", kind)
                .param("language", language)
                .param("translation", isTranslation)
                .param("translates", translates)
                .param("by", by.value())
                .param("at", time(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public void confirmPersons(DocumentId id, Set<PersonId> persons, AccountId by, Instant at) {
        var ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
        database.sql("""
                        update document_person set taken_off_at = :at, taken_off_by = :by
                        where document_id = :id and taken_off_at is null and person_id <> all(:persons)""")
                .param("at", time(at))
                .param("by", by.value())
                .param("id", id.value())
                .param("persons", ids)
                .update();
        database.sql("""
                        insert into document_person (case_id, document_id, person_id, account_id, said_at)
                        select case_id, id, person, :by, :at from document, unnest(:persons) as person where id = :id
                        on conflict (case_id, document_id, person_id) where taken_off_at is null do nothing""")
                .param("at", time(at))
                .param("by", by.value())
                .param("id", id.value())
                .param("persons", ids)
                .update();
    }

    @Override
    public void answer(DocumentId id, ConfirmedField field) {
        switch (field.answer()) {
            case Answer.Text text -> write(id, field, "TEXT", text.value(), null, text.corrected());
            case Answer.Date date -> write(id, field, "DATE", null, date.date(), date.corrected());
            case Answer.NotOnThisPaper() -> write(id, field, "NOT_ON_THIS_PAPER", null, null, false);
        }
    }

    private void write(
            DocumentId id,
            ConfirmedField field,
            String answer,
            @Nullable String value,
            @Nullable PartialDate date,
            boolean corrected) {
        var person = field.person();
        database.sql("""
                        insert into document_field (case_id, document_id, field, person_id, answer, value, date_calendar,
                            date_year, date_month, date_day, date_raw, corrected, account_id, said_at)
                        select case_id, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from document where id = ?""")
                .param(field.name().code())
                .param(person == null ? null : person.value())
                .param(answer)
                .param(value)
                .param(date == null ? null : date.calendar().name())
                .param(date == null ? null : date.year())
                .param(date == null ? null : date.month())
                .param(date == null ? null : date.day())
                .param(date == null ? null : date.raw())
                .param(corrected)
                .param(field.by().value())
                .param(time(field.at()))
                .param(id.value())
                .update();
    }

    @Override
    public void setAside(DocumentId id, SetAside aside) {
        database.sql("""
                        insert into document_set_aside (case_id, document_id, reason, account_id, set_aside_at)
                        select case_id, id, ?, ?, ? from document where id = ?
                        on conflict (case_id, document_id) where taken_back_at is null do nothing""")
                .params(aside.reason(), aside.by().value(), time(aside.at()), id.value())
                .update();
    }

    @Override
    public void takeBack(DocumentId id, AccountId by, Instant at) {
        database.sql("""
                        update document_set_aside set taken_back_at = ?, taken_back_by = ?
                        where document_id = ? and taken_back_at is null""").params(time(at), by.value(), id.value()).update();
    }
}
