/// The papers of a case file on screen: handing them over, looking at them, and saying what they are and say.
@NullMarked
package nl.weerzien.document.ui;

import org.jspecify.annotations.NullMarked;
