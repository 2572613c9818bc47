package nl.weerzien.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Confirmed;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Document;
import nl.weerzien.document.MediaType;
import nl.weerzien.document.ReadingLog;
import nl.weerzien.document.Receipt;
import nl.weerzien.document.Sha256;
import nl.weerzien.family.PartialDate;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// An invented paper as a test needs it.
final class Paper {
    private static final Instant ARRIVED = Instant.parse("2026-10-01T10:00:00Z");
    private static final AccountId SOMEBODY = AccountId.fresh();

    private final DocumentId id = DocumentId.fresh();
    private final List<ConfirmedField> fields = new ArrayList<>();
    private Set<PersonId> persons = Set.of();
    private @Nullable DocumentKind kind;
    private @Nullable String language;
    private @Nullable DocumentId translates;
    private @Nullable PersonId offeredFor;
    private @Nullable String requirement;
    private boolean unreadable;
    private boolean aside;

    private Paper() {}

    /// A paper whose kind somebody confirmed.
    static Paper a(String kind) {
        var paper = new Paper();
        paper.kind = new DocumentKind(kind);
        return paper;
    }

    /// A paper of which nobody said what it is.
    static Paper unconfirmed() {
        return new Paper();
    }

    Paper of(PersonId... people) {
        persons = Set.of(people);
        return this;
    }

    Paper in(String code) {
        language = code;
        return this;
    }

    Paper translating(Document original) {
        translates = original.id();
        return this;
    }

    Paper offered(PersonId person, @Nullable String forRequirement) {
        offeredFor = person;
        requirement = forRequirement;
        return this;
    }

    Paper says(FieldName name, String value) {
        return says(name, null, value);
    }

    Paper says(FieldName name, @Nullable PersonId person, String value) {
        fields.add(new ConfirmedField(name, person, new Answer.Text(value, false), SOMEBODY, ARRIVED));
        return this;
    }

    Paper dates(FieldName name, String iso) {
        return dates(name, null, PartialDate.of(LocalDate.parse(iso)));
    }

    Paper dates(FieldName name, @Nullable PersonId person, PartialDate date) {
        fields.add(new ConfirmedField(name, person, new Answer.Date(date, false), SOMEBODY, ARRIVED));
        return this;
    }

    Paper unreadable() {
        unreadable = true;
        return this;
    }

    Paper aside() {
        aside = true;
        return this;
    }

    Document kept() {
        var receipt = new Receipt(
                ARRIVED, SOMEBODY, Sha256.of(id.toString().getBytes()), MediaType.JPEG, 1, 1, offeredFor, requirement);
        var log = new ReadingLog(
                ARRIVED,
                1,
                ARRIVED,
                null,
                unreadable ? null : ARRIVED,
                unreadable ? ARRIVED : null,
                unreadable ? new MessageKey("document.unreadable.dark") : null,
                null,
                0);
        var confirmed = new Confirmed(kind, persons, language, translates, fields);
        return new Document(
                id,
                CaseId.fresh(),
                receipt,
                log,
                confirmed,
                aside ? new Confirmed.SetAside(ARRIVED, SOMEBODY, "") : null);
    }
}
