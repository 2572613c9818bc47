/// Terms: computed by law, overridden by a letter, always with their source.
@NullMarked
package nl.weerzien.deadline;

import org.jspecify.annotations.NullMarked;
