/// The record of a case file for those who are on it.
@NullMarked
package nl.weerzien.audit.ui;

import org.jspecify.annotations.NullMarked;
