package nl.weerzien.bench.papers;

import java.time.LocalDate;
import java.util.Random;

/// Somebody invented. Names as in the lists of a [Tongue]: `script:Latin`, or only one of them.
record Person(
        String given,
        String father,
        String grandfather,
        String family,
        String mother,
        boolean female,
        LocalDate born,
        String place,
        String number) {

    static Person invent(Tongue tongue, Random chance, boolean female, int firstYear) {
        return new Person(
                tongue.pick(female ? "female" : "male", chance),
                tongue.pick("male", chance),
                tongue.pick("male", chance),
                tongue.pick("families", chance),
                tongue.pick("female", chance),
                female,
                LocalDate.of(firstYear, 1, 1).plusDays(chance.nextInt(9 * 365)),
                tongue.pick("places", chance),
                "%011d".formatted(1_000_000_000L + chance.nextLong(89_000_000_000L)));
    }

    /// A child of these two.
    static Person child(Tongue tongue, Random chance, Person father, Person mother) {
        var one = invent(tongue, chance, chance.nextBoolean(), 2005);
        return new Person(
                one.given,
                father.given,
                father.father,
                father.family,
                mother.given,
                one.female,
                one.born,
                father.place,
                one.number);
    }

    /// The whole name as the papers of the language put it together.
    String name(Tongue tongue, boolean latin) {
        return put(tongue.all("names").getFirst(), given, father, grandfather, latin);
    }

    String fatherName(Tongue tongue, boolean latin) {
        return put(tongue.all("names").getFirst(), father, grandfather, family, latin);
    }

    String motherName(Tongue tongue, boolean latin) {
        return part(mother, latin) + " " + part(tongue.all("families").getFirst(), latin);
    }

    private String put(String order, String first, String second, String third, boolean latin) {
        return order.replace("grandfather", part(third, latin))
                .replace("father", part(second, latin))
                .replace("given", part(first, latin))
                .replace("family", part(family, latin));
    }

    static String part(String name, boolean latin) {
        var parts = name.split(":");
        return parts[latin ? parts.length - 1 : 0];
    }
}
