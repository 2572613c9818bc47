package nl.weerzien.shared;

import java.util.Locale;

/// A value whose words are kept in more than one script, such as a name. It may stand among the arguments of a
/// [MessageKey].
public interface InScripts {

    /// The words as somebody reads them whose language this is: in the family's own script where that is the script of
    /// the language, otherwise in Latin letters as far as those are known.
    String forReaderOf(Locale language);
}
