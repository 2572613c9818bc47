package nl.weerzien.casefile;

import nl.weerzien.family.Person;
import nl.weerzien.shared.Country;

/// What is needed to open a case file.
///
/// @param origin one for which there is a rules file
/// @param sponsor with version 0
public record NewCase(Country origin, Person sponsor, Permit permit) {}
