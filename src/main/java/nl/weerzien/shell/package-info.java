/// The frame around every screen: layout, tabs, languages and the handling of errors; it imports no feature.
@NullMarked
package nl.weerzien.shell;

import org.jspecify.annotations.NullMarked;
