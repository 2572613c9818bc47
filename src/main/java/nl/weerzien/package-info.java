/// The front door: starts the house, and the ground it stands on when no other is given.
@NullMarked
package nl.weerzien;

import org.jspecify.annotations.NullMarked;
