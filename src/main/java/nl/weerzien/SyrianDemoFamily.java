package nl.weerzien;

import static nl.weerzien.DemoPen.part;
import static nl.weerzien.DemoPen.person;
import static nl.weerzien.family.NameRole.FAMILY;
import static nl.weerzien.family.NameRole.GIVEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.casefile.NewCase;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.MarriageForm;
import nl.weerzien.checklist.OtherParent;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.Sex;
import nl.weerzien.family.VNumber;
import nl.weerzien.family.Whereabouts;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Married before the flight; papers under way, one of them not readable, one date that does not agree.
@Component
@Order(1)
@ConditionalOnProperty("weerzien.demo")
class SyrianDemoFamily implements DemoFamily {
    private static final Country SYRIA = new Country("SY");

    private final DemoPen pen;
    private final Clock clock;

    private final Person yusuf = person(
                    SYRIA, "1984-02-08", Sex.MALE, part(GIVEN, "Yusuf", "يوسف"), part(FAMILY, "Darwish", "درويش"))
            .withWhereabouts(new Whereabouts(new Country("NL"), "Zwolle"))
            .withVNumber(new VNumber("2840173956"));
    private final Person rahma =
            abroad("1990-03-12", Sex.FEMALE, part(GIVEN, "Rahma", "رحمة"), part(FAMILY, "Alhamwi", "الحموي"));
    private final Person amal =
            abroad("2010-06-21", Sex.FEMALE, part(GIVEN, "Amal", "أمل"), part(FAMILY, "Darwish", "درويش"));
    private final Person sami =
            abroad("2017-09-15", Sex.MALE, part(GIVEN, "Sami", "سامي"), part(FAMILY, "Darwish", "درويش"));

    SyrianDemoFamily(DemoPen pen, Clock clock) {
        this.pen = pen;
        this.clock = clock;
    }

    @Override
    public String sponsor() {
        return "yusuf";
    }

    @Override
    public CaseId open() {
        var today = LocalDate.now(clock);
        var permit = new Permit(PermitKind.REFUGEE, today.minusDays(62), today.minusDays(60));
        var id = pen.open(new NewCase(SYRIA, yusuf, permit));
        relate(id);
        answer(id);
        send(id);
        return id;
    }

    private void relate(CaseId id) {
        pen.relate(id, rahma, new Relationship.Spouse(rahma.id(), PartialDate.of(LocalDate.of(2009, 5, 2))));
        for (var child : List.of(amal, sami))
            pen.relate(id, child, new Relationship.Child(child.id(), Parentage.of(yusuf.id(), rahma.id()), false));
    }

    private void answer(CaseId id) {
        pen.answer(id, yusuf, Fact.SPONSOR_CAME_ALONE_AS_MINOR, YesNo.NO);
        pen.answer(id, yusuf, Fact.SPONSOR_PERMIT_DERIVED, YesNo.NO);
        pen.answer(id, rahma, Fact.MARRIAGE_FORM, MarriageForm.REGISTERED);
        pen.answer(id, rahma, Fact.FAMILY_BEFORE_ENTRY, YesNo.YES);
        for (var child : List.of(amal, sami)) pen.answer(id, child, Fact.OTHER_PARENT, OtherParent.TRAVELS_TOO);
    }

    private void send(CaseId id) {
        var passport = pen.paper(id, rahma, "sy-passport-rahma.png");
        pen.place(id, passport, "SY_PASSPORT", "en", rahma);
        pen.date(id, passport, FieldName.BIRTH_DATE, null, "1990-03-12");
        pen.date(id, passport, FieldName.EXPIRY_DATE, null, "2028-04-10");
        var extract = pen.paper(id, rahma, "sy-family-extract.png");
        pen.place(id, extract, "SY_FAMILY_EXTRACT", "ar", rahma, amal, sami);
        pen.date(id, extract, FieldName.BIRTH_DATE, rahma.id(), "1990-12-03");
        pen.paper(id, amal, "sy-birth-amal.png");
        pen.paper(id, sami, "sy-individual-sami.jpg");
    }

    private static Person abroad(String born, Sex sex, NamePart... name) {
        return person(SYRIA, born, sex, name).withWhereabouts(new Whereabouts(new Country("LB"), "Beirut"));
    }
}
