/// What tests share: a house to test in, people, families and papers.
package nl.weerzien.testkit;
