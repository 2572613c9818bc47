/// The case page, the family tree, and the intake that fills a case file.
@NullMarked
package nl.weerzien.casefile.ui;

import org.jspecify.annotations.NullMarked;
