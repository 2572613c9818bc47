/// The page that shows the rules with their doubts.
@NullMarked
package nl.weerzien.checklist.ui;

import org.jspecify.annotations.NullMarked;
