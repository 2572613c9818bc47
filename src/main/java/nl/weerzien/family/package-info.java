/// People, their names, birth dates and ties.
@NullMarked
package nl.weerzien.family;

import org.jspecify.annotations.NullMarked;
