/// One home page for each role.
@NullMarked
package nl.weerzien.desk;

import org.jspecify.annotations.NullMarked;
