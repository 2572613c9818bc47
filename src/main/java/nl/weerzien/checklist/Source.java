package nl.weerzien.checklist;

import java.net.URI;
import java.util.Locale;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// Where a fact about law or papers was read.
///
/// @param id its name in the rule files: `vw-29c`
/// @param url where it can be read again; null when nothing on the web says it
/// @param dated the source's own date as it gives it, or "undated"
public record Source(String id, String title, @Nullable URI url, String dated, Grade grade) {

    /// What kind of source it is. A fact keeps the grade of its source wherever it goes.
    public enum Grade {
        /// A law, a circular, the IND, a ministry, an embassy.
        OFFICIAL,
        /// An official text read in somebody's copy.
        OFFICIAL_COPY,
        /// VluchtelingenWerk or RefugeeHelp.
        REFUGEE_COUNCIL,
        COURT,
        /// A report on a country of origin.
        COUNTRY_REPORT,
        SECONDARY,
        PRESS,
        /// General knowledge for which no source was found.
        UNVERIFIED;

        public MessageKey label() {
            return new MessageKey(
                    "checklist.grade." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
