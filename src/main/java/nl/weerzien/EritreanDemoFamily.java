package nl.weerzien;

import static nl.weerzien.DemoPen.part;
import static nl.weerzien.DemoPen.person;
import static nl.weerzien.family.NameRole.FATHER;
import static nl.weerzien.family.NameRole.GIVEN;
import static nl.weerzien.family.NameRole.GRANDFATHER;

import java.time.Clock;
import java.time.LocalDate;
import nl.weerzien.casefile.NewCase;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.MarriageForm;
import nl.weerzien.checklist.OtherParent;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.Sex;
import nl.weerzien.family.Whereabouts;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Subsidiary protection and a church marriage: much that is unsettled, and papers in Tigrinya.
@Component
@Order(2)
@ConditionalOnProperty("weerzien.demo")
class EritreanDemoFamily implements DemoFamily {
    private static final Country ERITREA = new Country("ER");

    private final DemoPen pen;
    private final Clock clock;

    private final Person senait = person(
                    ERITREA,
                    "1992-10-04",
                    Sex.FEMALE,
                    part(GIVEN, "Senait", "ሰናይት"),
                    part(FATHER, "Tesfay", "ተስፋይ"),
                    part(GRANDFATHER, "Welde", "ወልደ"))
            .withWhereabouts(new Whereabouts(new Country("NL"), "Almelo"));
    private final Person dawit = abroad(
            "1988",
            Sex.MALE,
            part(GIVEN, "Dawit", "ዳዊት"),
            part(FATHER, "Habte", "ሃብተ"),
            part(GRANDFATHER, "Gebre", "ገብረ"));
    private final Person luwam = abroad(
            "2015-01-19",
            Sex.FEMALE,
            part(GIVEN, "Luwam", "ልዋም"),
            part(FATHER, "Dawit", "ዳዊት"),
            part(GRANDFATHER, "Habte", "ሃብተ"));

    EritreanDemoFamily(DemoPen pen, Clock clock) {
        this.pen = pen;
        this.clock = clock;
    }

    @Override
    public String sponsor() {
        return "senait";
    }

    @Override
    public CaseId open() {
        var today = LocalDate.now(clock);
        var permit = new Permit(PermitKind.SUBSIDIARY, today.minusDays(20), today.minusDays(18));
        var id = pen.open(new NewCase(ERITREA, senait, permit));
        pen.relate(id, dawit, new Relationship.Spouse(dawit.id(), PartialDate.of(LocalDate.of(2013, 1, 12))));
        pen.relate(id, luwam, new Relationship.Child(luwam.id(), Parentage.of(senait.id(), dawit.id()), false));
        pen.answer(id, dawit, Fact.MARRIAGE_FORM, MarriageForm.RELIGIOUS_ONLY);
        pen.answer(id, luwam, Fact.OTHER_PARENT, OtherParent.TRAVELS_TOO);
        var marriage = pen.paper(id, dawit, "er-marriage-church.png");
        pen.place(id, marriage, "ER_MARRIAGE_CHURCH", "ti", dawit);
        pen.paper(id, luwam, "er-baptism-luwam.png");
        return id;
    }

    private static Person abroad(String born, Sex sex, NamePart... name) {
        return person(ERITREA, born, sex, name).withWhereabouts(new Whereabouts(new Country("ET"), "Addis Abeba"));
    }
}
