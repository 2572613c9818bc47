/// What is met, what is missing, what does not agree, and what the term says.
@NullMarked
package nl.weerzien.readiness;

import org.jspecify.annotations.NullMarked;
