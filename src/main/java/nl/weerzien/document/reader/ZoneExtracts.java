package nl.weerzien.document.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Extract;
import nl.weerzien.document.TravelZone;
import nl.weerzien.document.TravelZone.Protects;
import nl.weerzien.family.CalendarSystem;
import org.jspecify.annotations.Nullable;

/// The fields of a machine-readable zone. What a check digit proves is nearly sure; names have none.
final class ZoneExtracts {
    private static final double PROVEN = 0.99;
    private static final double BESIDE_PROVEN = 0.85;
    private static final double DOUBTFUL = 0.3;

    private ZoneExtracts() {}

    static List<Extract> of(TravelZone zone) {
        var extracts = new ArrayList<Extract>();
        double unprotected = zone.proven() ? BESIDE_PROVEN : DOUBTFUL;
        add(extracts, zone, FieldName.DOCUMENT_NUMBER, zone.number(), protectedBy(zone, Protects.NUMBER));
        add(extracts, zone, FieldName.FAMILY_NAME, zone.surname(), unprotected);
        add(extracts, zone, FieldName.GIVEN_NAMES, zone.givenNames(), unprotected);
        boolean known = StateCodes.isKnown((zone.nationality() + "<<").substring(0, 3));
        add(extracts, zone, FieldName.NATIONALITY, zone.nationality(), known ? unprotected : DOUBTFUL);
        add(extracts, zone, FieldName.SEX, zone.sex(), unprotected);
        date(extracts, zone, FieldName.BIRTH_DATE, zone.born(), protectedBy(zone, Protects.BIRTH));
        date(extracts, zone, FieldName.EXPIRY_DATE, zone.expires(), protectedBy(zone, Protects.EXPIRY));
        return extracts;
    }

    private static double protectedBy(TravelZone zone, Protects part) {
        return zone.proves(part) ? PROVEN : DOUBTFUL;
    }

    private static void add(List<Extract> extracts, TravelZone zone, FieldName field, String value, double confidence) {
        if (!value.isEmpty())
            extracts.add(new Extract(field, value, value, null, confidence, zone.page(), zone.box(), List.of()));
    }

    private static void date(
            List<Extract> extracts, TravelZone zone, FieldName field, @Nullable LocalDate date, double confidence) {
        if (date != null)
            extracts.add(new Extract(
                    field,
                    date.toString(),
                    date.toString(),
                    CalendarSystem.GREGORIAN,
                    confidence,
                    zone.page(),
                    zone.box(),
                    List.of()));
    }
}
