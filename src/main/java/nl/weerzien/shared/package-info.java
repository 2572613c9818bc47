/// Words that every room speaks: ids, keys and events, and nothing that does anything.
@NullMarked
package nl.weerzien.shared;

import org.jspecify.annotations.NullMarked;
