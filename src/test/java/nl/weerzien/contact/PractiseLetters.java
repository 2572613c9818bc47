package nl.weerzien.contact;

import nl.weerzien.document.Reading;

/// Letters to practise with, as the machine reads them.
public final class PractiseLetters {
    private static final String HEAD = """
            Datum        16 november 2026
            V-nummer     271.304.5566
            Geachte heer Alhamwi,
            """;

    private PractiseLetters() {}

    /// As letters are that concern several: all numbers in the head, and once more beside the names.
    public static Reading receipt() {
        return receipt("271.304.5566");
    }

    /// @param rahmas the number it prints beside the name of Rahma
    public static Reading receipt(String rahmas) {
        return LetterPages.read("IND_RECEIPT_LETTER", """
                Datum         12 november 2026
                V-nummer      %1$s
                V-nummer      271.304.5567
                Geachte heer Alhamwi,
                Op 3 november 2026 hebben wij uw aanvraag ontvangen.
                Naam              Geboortedatum       V-nummer
                Rahma Alhamwi     8 augustus 1988     %1$s
                Amal Alhamwi      2 maart 2010        271.304.5567
                Wij nemen uiterlijk op 12 augustus 2027 een beslissing.
                """.formatted(rahmas));
    }

    public static Reading completion() {
        return LetterPages.read("IND_COMPLETION_LETTER", HEAD + """
                Uw aanvraag voor Rahma Alhamwi is niet compleet. Stuur ons:
                1.  een kopie van het paspoort van Rahma Alhamwi;
                2.  de huwelijksakte met een beëdigde vertaling;
                3.  een recente brief van het ziekenhuis.
                Wij moeten uw reactie binnen twee weken na de datum van deze brief
                ontvangen.
                """);
    }

    public static Reading decision() {
        return LetterPages.read("IND_APPROVAL_NOTICE", HEAD + """
                Naam              V-nummer        Beslissing
                Rahma Alhamwi     271.304.5566    ingewilligd
                Amal Alhamwi      271.304.5567    afgewezen
                De mvv moet binnen drie maanden worden opgehaald.
                """);
    }

    public static Reading refusal() {
        return LetterPages.read("IND_REFUSAL", HEAD + """
                Wij wijzen uw aanvraag voor Rahma Alhamwi af.
                U kunt binnen vier weken na de datum van deze brief bezwaar maken.
                """);
    }

    /// With a day of which the year was misread.
    public static Reading refusalOfAnotherYear() {
        return LetterPages.read("IND_REFUSAL", HEAD + """
                Wij wijzen uw aanvraag voor Rahma Alhamwi af.
                U kunt binnen vier weken bezwaar maken, dus uiterlijk op 14 december 2025.
                """);
    }
}
