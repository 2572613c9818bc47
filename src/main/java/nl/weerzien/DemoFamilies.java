package nl.weerzien;

import static nl.weerzien.family.NameRole.FAMILY;
import static nl.weerzien.family.NameRole.FATHER;
import static nl.weerzien.family.NameRole.GIVEN;
import static nl.weerzien.family.NameRole.GRANDFATHER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.casefile.Answer;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.NewCase;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.MarriageForm;
import nl.weerzien.checklist.OtherParent;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.document.ConfirmationService;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.Offer;
import nl.weerzien.document.Received;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.Sex;
import nl.weerzien.family.VNumber;
import nl.weerzien.family.Whereabouts;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Two invented families with invented papers, opened through the same services as any other.
@Component
@ConditionalOnProperty("weerzien.demo")
class DemoFamilies {
    private static final Country SYRIA = new Country("SY");
    private static final Country ERITREA = new Country("ER");

    private final CaseFileService files;
    private final DocumentService documents;
    private final ConfirmationService confirmations;
    private final Clock clock;

    DemoFamilies(CaseFileService files, DocumentService documents, ConfirmationService confirmations, Clock clock) {
        this.files = files;
        this.documents = documents;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /// Married before the flight; papers under way, one of them not readable, one date that does not agree.
    CaseId openSyrian() {
        var today = LocalDate.now(clock);
        var yusuf = person(
                        SYRIA,
                        "1984-02-08",
                        Sex.MALE,
                        "NL",
                        "Zwolle",
                        part(GIVEN, "Yusuf", "يوسف"),
                        part(FAMILY, "Darwish", "درويش"))
                .withVNumber(new VNumber("2840173956"));
        var rahma = person(
                SYRIA,
                "1990-03-12",
                Sex.FEMALE,
                "LB",
                "Beirut",
                part(GIVEN, "Rahma", "رحمة"),
                part(FAMILY, "Alhamwi", "الحموي"));
        var amal = person(
                SYRIA,
                "2010-06-21",
                Sex.FEMALE,
                "LB",
                "Beirut",
                part(GIVEN, "Amal", "أمل"),
                part(FAMILY, "Darwish", "درويش"));
        var sami = person(
                SYRIA,
                "2017-09-15",
                Sex.MALE,
                "LB",
                "Beirut",
                part(GIVEN, "Sami", "سامي"),
                part(FAMILY, "Darwish", "درويش"));
        var id = open(
                new NewCase(SYRIA, yusuf, new Permit(PermitKind.REFUGEE, today.minusDays(62), today.minusDays(60))));
        relate(id, rahma, new Relationship.Spouse(rahma.id(), PartialDate.of(LocalDate.of(2009, 5, 2))));
        for (var child : new Person[] {amal, sami})
            relate(id, child, new Relationship.Child(child.id(), Parentage.of(yusuf.id(), rahma.id()), false));
        answer(id, yusuf, Fact.SPONSOR_CAME_ALONE_AS_MINOR, YesNo.NO);
        answer(id, yusuf, Fact.SPONSOR_PERMIT_DERIVED, YesNo.NO);
        answer(id, rahma, Fact.MARRIAGE_FORM, MarriageForm.REGISTERED);
        answer(id, rahma, Fact.FAMILY_BEFORE_ENTRY, YesNo.YES);
        for (var child : new Person[] {amal, sami}) answer(id, child, Fact.OTHER_PARENT, OtherParent.TRAVELS_TOO);

        var passport = paper(id, rahma, "sy-passport-rahma.png");
        place(id, passport, "SY_PASSPORT", "eng", rahma);
        date(id, passport, FieldName.BIRTH_DATE, null, "1990-03-12");
        date(id, passport, FieldName.EXPIRY_DATE, null, "2028-04-10");
        var extract = paper(id, rahma, "sy-family-extract.png");
        place(id, extract, "SY_FAMILY_EXTRACT", "ara", rahma, amal, sami);
        date(id, extract, FieldName.BIRTH_DATE, rahma.id(), "1990-12-03");
        paper(id, amal, "sy-birth-amal.png");
        paper(id, sami, "sy-individual-sami.jpg");
        return id;
    }

    /// Subsidiary protection and a church marriage: much that is unsettled, and papers in Tigrinya.
    CaseId openEritrean() {
        var today = LocalDate.now(clock);
        var senait = person(
                ERITREA,
                "1992-10-04",
                Sex.FEMALE,
                "NL",
                "Almelo",
                part(GIVEN, "Senait", "ሰናይት"),
                part(FATHER, "Tesfay", "ተስፋይ"),
                part(GRANDFATHER, "Welde", "ወልደ"));
        var dawit = person(
                ERITREA,
                "1988",
                Sex.MALE,
                "ET",
                "Addis Abeba",
                part(GIVEN, "Dawit", "ዳዊት"),
                part(FATHER, "Habte", "ሃብተ"),
                part(GRANDFATHER, "Gebre", "ገብረ"));
        var luwam = person(
                ERITREA,
                "2015-01-19",
                Sex.FEMALE,
                "ET",
                "Addis Abeba",
                part(GIVEN, "Luwam", "ልዋም"),
                part(FATHER, "Dawit", "ዳዊት"),
                part(GRANDFATHER, "Habte", "ሃብተ"));
        var id = open(new NewCase(
                ERITREA, senait, new Permit(PermitKind.SUBSIDIARY, today.minusDays(20), today.minusDays(18))));
        relate(id, dawit, new Relationship.Spouse(dawit.id(), PartialDate.of(LocalDate.of(2013, 1, 12))));
        relate(id, luwam, new Relationship.Child(luwam.id(), Parentage.of(senait.id(), dawit.id()), false));
        answer(id, dawit, Fact.MARRIAGE_FORM, MarriageForm.RELIGIOUS_ONLY);
        answer(id, luwam, Fact.OTHER_PARENT, OtherParent.TRAVELS_TOO);
        var marriage = paper(id, dawit, "er-marriage-church.png");
        place(id, marriage, "ER_MARRIAGE_CHURCH", "tir", dawit);
        paper(id, luwam, "er-baptism-luwam.png");
        return id;
    }

    private CaseId open(NewCase wish) {
        return files.openAllTheSame(wish).id();
    }

    private void relate(CaseId id, Person relative, Relationship relationship) {
        var file = files.addRelative(id, relative);
        files.relate(id, relationship, file.family().person(relative.id()).version());
    }

    private void answer(CaseId id, Person about, Fact fact, Choice choice) {
        files.answer(id, about.id(), fact, new Answer.Chosen(choice));
    }

    private DocumentId paper(CaseId id, Person of, String name) {
        return switch (documents.receive(new Offer(id, demoPaper(name), of.id(), null))) {
            case Received.Accepted accepted -> accepted.document();
            case Received.AlreadyHeld(var twin) -> twin.id();
            case Received.Refused(var reason) ->
                throw new IllegalStateException("demo paper " + name + " was refused: " + reason.key());
        };
    }

    private void place(CaseId id, DocumentId paper, String kind, String language, Person... people) {
        confirmations.confirmKind(id, paper, new DocumentKind(kind));
        confirmations.confirmLanguage(id, paper, language);
        var persons = Stream.of(people).map(Person::id).collect(Collectors.toSet());
        confirmations.confirmPersons(id, paper, persons);
    }

    private void date(CaseId id, DocumentId paper, FieldName field, @Nullable PersonId of, String day) {
        var date = PartialDate.of(LocalDate.parse(day));
        confirmations.answer(id, paper, field, of, new ConfirmedField.Answer.Date(date, false));
    }

    private static NamePart part(NameRole role, String latin, String ownScript) {
        return new NamePart(role, latin, ownScript);
    }

    /// @param born a day or, where the family knows no more, a year
    private static Person person(
            Country nationality, String born, Sex sex, String country, String place, NamePart... name) {
        var birth = born.length() == 4
                ? new PartialDate(CalendarSystem.GREGORIAN, Integer.parseInt(born), null, null, born)
                : PartialDate.of(LocalDate.parse(born));
        return Person.named(PersonName.of(name))
                .withBirth(birth)
                .withSex(sex)
                .withWhereabouts(new Whereabouts(new Country(country), place))
                .withNationality(nationality);
    }

    private static byte[] demoPaper(String name) {
        try (var paper = new ClassPathResource("demo/" + name).getInputStream()) {
            return paper.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
