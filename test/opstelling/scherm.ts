import { configure } from '@testing-library/react'

// Words load lazily; on a busy machine one second is short for that.
configure({ asyncUtilTimeout: 8000 })
