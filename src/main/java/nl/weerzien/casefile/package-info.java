/// One family's case file: sponsor, permit, relatives and what was answered about them.
@NullMarked
package nl.weerzien.casefile;

import org.jspecify.annotations.NullMarked;
