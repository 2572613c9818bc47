package nl.weerzien.shell;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

/// Prepares an ICU pattern so that a simple `{0}` shows our rendering of a value, while `{0, plural, …}` and
/// `{0, select, …}` still decide on the value itself.
final class Pattern {

    private Pattern() {}

    /// The name under which the rendering of argument `number` is handed to the format.
    static String shown(int number) {
        return "shown" + number;
    }

    /// @throws IllegalArgumentException if the pattern does not compile
    static String withShownValues(String pattern) {
        var parsed = new MessagePattern(pattern);
        var result = new StringBuilder(pattern);
        for (int i = parsed.countParts() - 1; i >= 0; i--) {
            var part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.NONE) {
                var number = parsed.getPart(i + 1);
                result.replace(number.getIndex(), number.getLimit(), shown(number.getValue()));
            }
        }
        return result.toString();
    }
}
