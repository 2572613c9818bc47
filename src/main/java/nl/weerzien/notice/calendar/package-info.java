/// Hands somebody's terms to their calendar program.
@NullMarked
package nl.weerzien.notice.calendar;

import org.jspecify.annotations.NullMarked;
