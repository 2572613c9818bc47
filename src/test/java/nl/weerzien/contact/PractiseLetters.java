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
}
