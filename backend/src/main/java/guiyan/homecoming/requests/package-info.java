/** What those who come home ask the office for, step by step until it is solved or not (domain.md 1.5, I-37). */
package guiyan.homecoming.requests;
