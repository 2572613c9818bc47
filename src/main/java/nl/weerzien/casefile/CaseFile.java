package nl.weerzien.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.PersonId;

/// Everything one family told about itself: who they are, on what permit the sponsor asks, for whom, and what was
/// answered and explained. Papers, dates of the road and reviews stand in other rooms.
///
/// @param origin the country whose papers the family has; its rules file says which those are
/// @param openedOn the day, Dutch time
/// @param answers the latest answer to each fact of each person
/// @param explanations those that were not taken back, the latest for each requirement of each person
/// @param version how often the permit was changed, counted by the store; people have versions of their own
public record CaseFile(
        CaseId id,
        CaseNumber number,
        Country origin,
        LocalDate openedOn,
        Family family,
        Permit permit,
        List<Application> applications,
        List<Answer> answers,
        List<Explanation> explanations,
        int version) {
    public CaseFile {
        applications = List.copyOf(applications);
        answers = List.copyOf(answers);
        explanations = List.copyOf(explanations);
    }

    public Sponsor sponsor() {
        return new Sponsor(family.sponsor(), permit);
    }

    /// Those for whom an application goes on, in the order in which they were added.
    public List<Person> relatives() {
        return family.relativesOfSponsor().stream()
                .filter(person ->
                        application(person.id()).filter(Application::goesOn).isPresent())
                .toList();
    }

    /// Empty for the sponsor and for anybody not in the file.
    public Optional<Application> application(PersonId relative) {
        return applications.stream()
                .filter(application -> application.relative().equals(relative))
                .findFirst();
    }

    /// Everything answered about one person.
    public List<Answer> answersAbout(PersonId person) {
        return answers.stream().filter(answer -> answer.person().equals(person)).toList();
    }

    /// What the rules may know of a relative: from the family, the permit and the answers. What happened to the
    /// application after filing ([Fact.Known#ROAD]) is added by the room that keeps it.
    ///
    /// @throws IllegalArgumentException if there is no such person in this file
    public Circumstances circumstancesOf(PersonId relative) {
        return new KnownFacts(this, family.person(relative)).gather();
    }

    /// Why a relative cannot get what a requirement asks; empty when nobody explained.
    public Optional<Explanation> explanation(PersonId person, RequirementId requirement) {
        return explanations.stream()
                .filter(explanation -> explanation.person().equals(person))
                .filter(explanation -> explanation.requirement().equals(requirement))
                .findFirst();
    }
}
