/// The rules of a route as dated, sourced data, and the checklist they make for one relative.
@NullMarked
package nl.weerzien.checklist;

import org.jspecify.annotations.NullMarked;
