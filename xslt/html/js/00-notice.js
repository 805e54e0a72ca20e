/* What helps a reader of the edition; every page can be read without it. */
