package nl.weerzien.checklist;

/// How the application will reach the IND.
public enum Sending implements Choice {
    ONLINE,
    POST,
    LAWYER
}
