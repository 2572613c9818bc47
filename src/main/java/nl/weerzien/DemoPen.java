package nl.weerzien;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.casefile.Answer;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.NewCase;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.ConfirmationService;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.Offer;
import nl.weerzien.document.Received;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.Sex;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Writes invented families down through the same services as any other.
@Component
@ConditionalOnProperty("weerzien.demo")
class DemoPen {
    private final CaseFileService files;
    private final DocumentService documents;
    private final ConfirmationService confirmations;
    private final CaseAccess access;
    private final TransactionOperations transactions;

    DemoPen(
            CaseFileService files,
            DocumentService documents,
            ConfirmationService confirmations,
            CaseAccess access,
            TransactionOperations transactions) {
        this.files = files;
        this.documents = documents;
        this.confirmations = confirmations;
        this.access = access;
        this.transactions = transactions;
    }

    CaseId open(NewCase wish) {
        return files.openAllTheSame(wish).id();
    }

    void admit(CaseId id, AccountId sponsor) {
        transactions.executeWithoutResult(_ -> access.admit(id, sponsor));
    }

    void relate(CaseId id, Person relative, Relationship relationship) {
        var file = files.addRelative(id, relative);
        files.relate(id, relationship, file.family().person(relative.id()).version());
    }

    void answer(CaseId id, Person about, Fact fact, Choice choice) {
        files.answer(id, about.id(), fact, new Answer.Chosen(choice));
    }

    DocumentId paper(CaseId id, Person of, String name) {
        return switch (documents.receive(new Offer(id, demoPaper(name), of.id(), null))) {
            case Received.Accepted accepted -> accepted.document();
            case Received.AlreadyHeld(var twin) -> twin.id();
            case Received.Refused(var reason) ->
                throw new IllegalStateException("demo paper " + name + " was refused: " + reason.key());
        };
    }

    void place(CaseId id, DocumentId paper, String kind, String language, Person... people) {
        confirmations.confirmKind(id, paper, new DocumentKind(kind));
        confirmations.confirmLanguage(id, paper, language);
        var persons = Stream.of(people).map(Person::id).collect(Collectors.toSet());
        confirmations.confirmPersons(id, paper, persons);
    }

    void date(CaseId id, DocumentId paper, FieldName field, @Nullable PersonId of, String day) {
        var date = PartialDate.of(LocalDate.parse(day));
        confirmations.answer(id, paper, field, of, new ConfirmedField.Answer.Date(date, false));
    }

    static NamePart part(NameRole role, String latin, String ownScript) {
        return new NamePart(role, latin, ownScript);
    }

    /// @param born a day or, where the family knows no more, a year
    static Person person(Country nationality, String born, Sex sex, NamePart... name) {
        var birth = born.length() == 4
                ? new PartialDate(CalendarSystem.GREGORIAN, Integer.parseInt(born), null, null, born)
                : PartialDate.of(LocalDate.parse(born));
        return Person.named(PersonName.of(name)).withBirth(birth).withSex(sex).withNationality(nationality);
    }

    private static byte[] demoPaper(String name) {
        try (var paper = new ClassPathResource("demo/" + name).getInputStream()) {
            return paper.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
