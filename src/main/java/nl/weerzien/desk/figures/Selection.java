package nl.weerzien.desk.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.weerzien.shared.Country;
import org.jspecify.annotations.Nullable;

/// Which families are counted.
///
/// @param office the name of one office; null for all that the supervisor sees
/// @param origin null for all
/// @param period of the permit day; null for all, also those without a permit day
record Selection(
        @Nullable String office,
        @Nullable Country origin,
        @Nullable PermitPeriod period) {
    private static final String OFFICE = "office";
    private static final String ORIGIN = "origin";
    private static final String PERIOD = "period";

    /// From the parameters of an address. What nobody can choose is left out, as if it had not been asked.
    static Selection of(Map<String, List<String>> parameters) {
        return new Selection(
                read(parameters, OFFICE, Optional::of),
                read(
                        parameters,
                        ORIGIN,
                        code -> Optional.of(code)
                                .filter(letters -> letters.matches("[A-Z]{2}"))
                                .map(Country::new)),
                read(parameters, PERIOD, PermitPeriod::ofCode));
    }

    /// For an address: as [#of] reads it.
    Map<String, String> parameters() {
        var parameters = new HashMap<String, String>();
        if (office != null) parameters.put(OFFICE, office);
        if (origin != null) parameters.put(ORIGIN, origin.iso2());
        if (period != null) parameters.put(PERIOD, period.code());
        return parameters;
    }

    List<FamilyRoad> among(Collection<FamilyRoad> families) {
        return families.stream().filter(this::holds).toList();
    }

    /// The same choice, with its office named also where there is only one to choose.
    Selection naming(Collection<FamilyRoad> families) {
        var offices = families.stream()
                .map(family -> family.office().name())
                .distinct()
                .toList();
        return offices.size() == 1 ? new Selection(offices.getFirst(), origin, period) : this;
    }

    private boolean holds(FamilyRoad family) {
        return matches(office, family.office().name()::equals)
                && matches(origin, family.origin()::equals)
                && matches(period, chosen -> chosen.contains(family.permitDay()));
    }

    private static <T> boolean matches(@Nullable T chosen, Predicate<T> test) {
        return chosen == null || test.test(chosen);
    }

    private static <T> @Nullable T read(
            Map<String, List<String>> parameters, String name, Function<String, Optional<T>> reader) {
        return parameters.getOrDefault(name, List.of()).stream()
                .findFirst()
                .flatMap(reader)
                .orElse(null);
    }
}
