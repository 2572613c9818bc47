package nl.weerzien.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// What the machine read on a paper. Everything in it is a proposal until a person confirms it.
///
/// @param pages in order, at least one of a paper that was read
/// @param kinds what paper it may be, likeliest first; empty when nothing spoke for any kind
/// @param extracts fields with their values, in the order of the page; several for one field when it names
/// several
///     people
/// @param zone the machine-readable zone; null when there is none
/// @param language the ISO 639-3 code of the language most words are in
/// @param warnings keys `document.warning.*` about the quality of the whole
/// @param took how long it lay in the reader
public record Reading(
        List<Page> pages,
        List<KindProposal> kinds,
        List<Extract> extracts,
        @Nullable TravelZone zone,
        String language,
        List<MessageKey> warnings,
        Duration took) {

    /// Of a paper that was not read.
    public static final Reading NOTHING =
            new Reading(List.of(), List.of(), List.of(), null, "und", List.of(), Duration.ZERO);

    public Reading {
        pages = List.copyOf(pages);
        kinds = List.copyOf(kinds);
        extracts = List.copyOf(extracts);
        warnings = List.copyOf(warnings);
    }

    /// What the paper most likely is; empty when nothing spoke for any kind.
    public Optional<KindProposal> likeliest() {
        return kinds.stream().findFirst();
    }

    /// What was read of one field, in the order of the page.
    public List<Extract> of(FieldName name) {
        return extracts.stream().filter(extract -> extract.field() == name).toList();
    }

    /// The text of all pages, each page ended by a line end.
    public String text() {
        var text = new StringBuilder();
        for (var page : pages) text.append(page.text()).append('\n');
        return text.toString();
    }
}
