/// Dated facts per relative from filing to arrival; the stage is derived from them.
@NullMarked
package nl.weerzien.journey;

import org.jspecify.annotations.NullMarked;
