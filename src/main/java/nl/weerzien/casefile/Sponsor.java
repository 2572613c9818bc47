package nl.weerzien.casefile;

import nl.weerzien.family.Person;

/// The refugee in the Netherlands who asks for the family (referent), with the permit on which the right rests.
public record Sponsor(Person person, Permit permit) {}
