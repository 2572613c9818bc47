package nl.weerzien;

import nl.weerzien.shared.CaseId;

/// An invented family with invented papers.
interface DemoFamily {

    /// The sign-in of the demo person whose family it is.
    String sponsor();

    /// Opens the case file as whoever acts.
    CaseId open();
}
