/// The filing tab: the bundle before it goes, what to know, and what went.
@NullMarked
package nl.weerzien.submission.ui;

import org.jspecify.annotations.NullMarked;
